#!/usr/bin/env python
# coding: utf-8

# # Title
# 
# Text.

# In[1]:


get_ipython().run_line_magic('matplotlib', 'inline')
x = 1


# ## Next
# 
# More text.

# In[ ]:


# only a comment


# In[12]:


x
