# !pip install pandas==1.5
#%pip install numpy
# pip install scikit-learn
# pip install is slow on this machine
# conda install -c conda-forge geopandas
x = '''
# !pip install nothing
'''
